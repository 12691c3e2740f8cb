package dk.brobygger.workload;

/** A step of a process, in whatever version. */
public record StepKey(String process, String element) {}
