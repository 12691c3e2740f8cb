package dk.brobygger.look;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;

/** The status vocabulary: each status has one sign, one tone and one word, wherever it stands. */
public enum Status {
    CRITICAL(Sign.CRITICAL, Tone.ERROR),
    OVERDUE(Sign.OVERDUE, Tone.WARNING),
    DUE_SOON(Sign.CLOCK, Tone.PRIMARY),
    NOT_YET(Sign.LATER, Tone.SECONDARY),
    SNOOZED(Sign.MOON, Tone.NEUTRAL),
    RETURNED(Sign.RETURNED, Tone.NEUTRAL),
    PLANNED(Sign.PLANNED, Tone.SECONDARY),
    DONE(Sign.DONE, Tone.SUCCESS),
    MISSED(Sign.MISSED, Tone.ERROR),
    LATE(Sign.OVERDUE, Tone.WARNING),
    FULL(Sign.OVERDUE, Tone.WARNING),
    MISSING(Sign.MISSED, Tone.ERROR),
    DRAFT(Sign.PEN, Tone.PRIMARY),
    IN_USE(Sign.DONE, Tone.SUCCESS),
    RUNNING_OUT(Sign.CLOCK, Tone.NEUTRAL),
    ENDED(Sign.TICK, Tone.NEUTRAL),
    NEW(Sign.PLUS, Tone.SUCCESS),
    CHANGED(Sign.PEN, Tone.WARNING),
    REMOVED(Sign.MINUS, Tone.ERROR),
    SAVED(Sign.SAVED, Tone.SUCCESS),
    INFO(Sign.INFO, Tone.NEUTRAL);

    private final Sign sign;
    private final Tone tone;

    Status(Sign sign, Tone tone) {
        this.sign = sign;
        this.tone = tone;
    }

    public Sign sign() {
        return sign;
    }

    public Tone tone() {
        return tone;
    }

    /** The word of this status: {@code look.status.<NAME>}. */
    public String messageKey() {
        return "look.status." + name();
    }

    /** Sign and word in running text. */
    public Span label() {
        Span label = label("");
        label.add(label.getTranslation(messageKey()));
        return label;
    }

    /** Sign and words of one's own, such as a deadline: »2 arbejdsdage over«. */
    public Span label(String words) {
        return dress(new Span(), "bb-status", sign, tone, words);
    }

    /** Sign and words in a box. */
    public Span badge(String words) {
        return badge(sign, tone, words);
    }

    /** A box with any sign. */
    public static Span badge(Sign sign, Tone tone, String words) {
        return dress(new Span(), "bb-badge", sign, tone, words);
    }

    /** A box with words only. */
    public static Span badge(Tone tone, String words) {
        Span badge = new Span(words);
        badge.addClassName("bb-badge");
        tone.on(badge);
        return badge;
    }

    /** The status of a {@link LaneMark}: done, missed, late, planned, info. */
    static Status ofMark(String mark) {
        return switch (mark) {
            case "done" -> DONE;
            case "missed" -> MISSED;
            case "late" -> LATE;
            case "planned" -> PLANNED;
            default -> INFO;
        };
    }

    private static Span dress(Span span, String cssClass, Sign sign, Tone tone, String words) {
        Component icon = sign.icon();
        span.addClassName(cssClass);
        tone.on(span);
        span.add(icon);
        if (!words.isEmpty()) {
            span.add(words);
        }
        return span;
    }
}
