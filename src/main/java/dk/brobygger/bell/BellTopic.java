package dk.brobygger.bell;

/** What somebody chooses to hear of or not. */
public enum BellTopic {
    /** Work that was given to one, lent, taken away or brought back. */
    WORK(true),
    /** A comment that turns to one. */
    MENTION(true),
    /** A second pair of eyes: one's own is asked for, or another's has looked. */
    REVIEW(true),
    /** Deputyship. */
    DEPUTY(true),
    /** A deadline that has passed, or is critically late. */
    DEADLINE(true),
    /** A deadline that a colleague has moved. */
    DUE_MOVED(false),
    /** What was put off and is back. */
    AWAKE(false),
    /** A saved view that a colleague has given one. */
    VIEW(false);

    private final boolean usuallyByMail;

    BellTopic(boolean usuallyByMail) {
        this.usuallyByMail = usuallyByMail;
    }

    /** What is so until one chooses; the bell itself usually rings for everything. */
    public BellChoice usual() {
        return new BellChoice(this, true, usuallyByMail);
    }

    /** Key of the topic's name. */
    public String messageKey() {
        return "bell.topic." + name();
    }
}
