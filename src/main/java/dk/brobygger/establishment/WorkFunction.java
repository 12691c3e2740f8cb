package dk.brobygger.establishment;

/** Arbejdsfunktion: what progression is measured and wages are negotiated by. */
public record WorkFunction(String name, String tasks) {}
