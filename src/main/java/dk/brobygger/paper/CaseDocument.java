package dk.brobygger.paper;

/**
 * A case as a document.
 *
 * @param name of the file: the case's number
 */
public record CaseDocument(String name, byte[] bytes) {}
