import CLibXML2
import CShims
public func x() -> Int { xmlInitParser(); return 1 }
