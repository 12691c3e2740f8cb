package dk.brobygger.work;

import java.time.Instant;

/**
 * A deadline as it is now.
 *
 * @param basis one Danish sentence: what it rests on
 * @param version the task's, which the change has counted up
 */
public record DueAnswer(Instant due, String basis, int version) {}
