package dk.brobygger.citizen;

/**
 * What other rooms may know of a candidate: enough to ask the law, not enough to recognise a protected person.
 *
 * @param displayName as lists, letters and screens may show it; for a protected person a neutral text
 * @param targetGroup the number in LAB § 6, "1" to "13", or FLEXJOB
 * @param evidentlyReady åbenlyst uddannelsesparat (only of interest in group 4)
 * @param employed has a job of his own, perhaps on sick leave from it
 * @param confidential name and address are protected
 */
public record CandidateFacts(
        CitizenId id,
        String displayName,
        String targetGroup,
        boolean jobReady,
        boolean evidentlyReady,
        boolean employed,
        boolean under18,
        boolean confidential) {}
