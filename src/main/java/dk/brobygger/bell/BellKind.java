package dk.brobygger.bell;

/** What happened that somebody is told of. */
public enum BellKind {
    ASSIGNED(BellTopic.WORK),
    LENT(BellTopic.WORK),
    TAKEN_AWAY(BellTopic.WORK),
    RETURNED(BellTopic.WORK),
    MENTIONED(BellTopic.MENTION),
    REVIEW_ASKED(BellTopic.REVIEW),
    REVIEW_APPROVED(BellTopic.REVIEW),
    REVIEW_SENT_BACK(BellTopic.REVIEW),
    DEPUTY_NAMED(BellTopic.DEPUTY),
    DEPUTY_ENDED(BellTopic.DEPUTY),
    DUE_PASSED(BellTopic.DEADLINE),
    DUE_CRITICAL(BellTopic.DEADLINE),
    DUE_MOVED(BellTopic.DUE_MOVED),
    AWAKE(BellTopic.AWAKE),
    VIEW_GIVEN(BellTopic.VIEW);

    private final BellTopic topic;

    BellKind(BellTopic topic) {
        this.topic = topic;
    }

    public BellTopic topic() {
        return topic;
    }

    /** Whether several of it are told as one. */
    boolean isOfTasks() {
        return topic != BellTopic.MENTION
                && topic != BellTopic.REVIEW
                && topic != BellTopic.DEPUTY
                && topic != BellTopic.VIEW;
    }

    /** Key of its sentence, and below it {@code .many} for several at once. */
    public String messageKey() {
        return "bell.kind." + name();
    }
}
