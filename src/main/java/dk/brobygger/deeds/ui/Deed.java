package dk.brobygger.deeds.ui;

/** What one can do with a task, each with the key that does it; two never have the same key at the same task. */
public enum Deed {
    TAKE("t", true),
    APPROVE("", true),
    SEND_BACK("", true),
    GIVE_BACK("g", true),
    ASSIGN("a", true),
    SNOOZE("s", true),
    WAKE("s", true),
    COMMENT("c", true),
    RELEASE("g", false),
    LEND("l", false),
    ASK("o", false),
    WITHDRAW("", false),
    PRIORITY("p", false),
    MOVE_DUE("f", false),
    PAUSE("", false),
    RESUME("", false),
    HISTORY("h", false);

    private final String key;
    private final boolean near;

    Deed(String key, boolean near) {
        this.key = key;
        this.near = near;
    }

    /** As it stands on the keyboard; empty for none. */
    public String key() {
        return key;
    }

    /** Whether it has a button of its own where there is room for some. */
    public boolean isNear() {
        return near;
    }

    /** What its button says; with {@code .long} it stands by itself. */
    public String messageKey() {
        return "inbox.deed." + name();
    }
}
