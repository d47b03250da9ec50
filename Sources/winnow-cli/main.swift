import Glibc
import WinnowCLI

exit(WinnowProgram.main(Array(CommandLine.arguments.dropFirst()), console: .system()))
