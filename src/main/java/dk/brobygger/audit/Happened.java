package dk.brobygger.audit;

import dk.brobygger.law.RulingRecord;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened, ready to be shown.
 *
 * @param text the event as a sentence in the reader's language
 * @param who the actor's name, or the program's own
 * @param facts the event's facts by name
 * @param ground the legal rule that it rests on
 */
public record Happened(
        UUID id,
        Instant at,
        String actor,
        String who,
        Optional<String> onBehalfOf,
        String type,
        String text,
        Map<String, @Nullable Object> facts,
        Optional<String> processId,
        Optional<String> elementId,
        Optional<RulingRecord> ground) {}
