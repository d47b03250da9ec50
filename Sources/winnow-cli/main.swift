import WinnowCLI
import Winnow
print(x())
