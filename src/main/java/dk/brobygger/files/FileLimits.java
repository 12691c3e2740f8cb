package dk.brobygger.files;

import java.util.List;

/**
 * What may be put on a case.
 *
 * @param maxBytes of one file
 * @param endings of the names that are taken, in lower case, without the dot
 */
public record FileLimits(int maxBytes, List<String> endings) {}
