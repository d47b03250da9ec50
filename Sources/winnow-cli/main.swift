import CShims
import Glibc
import WinnowCLI

// Each post is a few large buffers that live as long as it does: given back to the kernel and taken again they cost a page fault for each
// 4 KiB, about 4 % of a run over pages.
_ = mallopt(M_MMAP_THRESHOLD, 64 << 20)
_ = mallopt(M_TRIM_THRESHOLD, 128 << 20)
_ = mallopt(M_TOP_PAD, 1 << 20)

exit(WinnowProgram.main(Array(CommandLine.arguments.dropFirst()), console: .system()))
