package dk.brobygger.company;

import org.jspecify.annotations.Nullable;

/**
 * What is settled before a company is contacted.
 *
 * @param purpose what we want, and what the company gets out of it; never blank
 * @param service the one service that it is about
 * @param segment the group that the consultant moves the company to, null to keep the decision's
 */
public record Preparation(
        String purpose,
        @Nullable String service,
        Channel channel,
        String contactName,
        @Nullable String contactPhone,
        ContactLevel level,
        @Nullable Integer segment,
        @Nullable String segmentReason) {}
