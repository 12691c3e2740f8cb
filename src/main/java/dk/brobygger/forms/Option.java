package dk.brobygger.forms;

/** One of the choices a field offers. */
public record Option(String label, Object value) {}
