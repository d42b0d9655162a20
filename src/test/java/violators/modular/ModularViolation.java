package violators.modular;

/** Marks a small application whose module {@code outer} uses a type inside the module {@code inner}. */
public class ModularViolation {}
