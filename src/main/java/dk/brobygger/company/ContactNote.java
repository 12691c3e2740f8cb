package dk.brobygger.company;

import org.jspecify.annotations.Nullable;

/** What a consultant writes of a contact: for colleagues, so never about a named candidate. */
public record ContactNote(
        Channel channel,
        @Nullable String withPerson,
        @Nullable String purpose,
        String summary,
        @Nullable Outcome outcome,
        @Nullable String objection,
        NextStep next) {}
