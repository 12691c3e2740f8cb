package dk.brobygger.audit.ui;

import dk.brobygger.audit.Happened;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** What happened, newest first: who, when, on whose behalf, and for a decision the rule that it rests on. */
class Story extends Timeline {

    private final transient Clock clock;

    private final boolean brief;

    Story(Clock clock) {
        this(clock, false);
    }

    /** @param brief whether what goes without saying is left out: that one acted on one's own behalf */
    Story(Clock clock, boolean brief) {
        this.clock = clock;
        this.brief = brief;
    }

    void tell(Happened entry) {
        tell(entry, "");
    }

    /** @param where whose case it was, where several are told in one; else blank */
    void tell(Happened entry, String where) {
        var foot = new ArrayList<String>();
        if (!where.isBlank()) foot.add(where);
        foot.addAll(footOf(entry));
        with(
                signOf(entry),
                false,
                entry.who(),
                DateWords.moment(LocalDateTime.ofInstant(entry.at(), clock.getZone()), LocalDate.now(clock)),
                entry.text(),
                String.join(" · ", foot));
    }

    private List<String> footOf(Happened entry) {
        var foot = new ArrayList<String>();
        entry.onBehalfOf().ifPresent(other -> foot.add(getTranslation("audit.behalf", other)));
        if (!brief && entry.onBehalfOf().isEmpty() && !entry.actor().equals(UserId.SYSTEM.value())) {
            foot.add(getTranslation("audit.own"));
        }
        entry.ground().ifPresent(ruling -> {
            foot.add(getTranslation("audit.ground", ruling.paragraph(), getTranslation(ruling.reasonKey())));
            foot.add(getTranslation(
                    "audit.decision",
                    getTranslation("law.decision." + ruling.decisionId()),
                    String.valueOf(ruling.version()),
                    ruling.ruleId()));
            if (!ruling.verified()) foot.add(getTranslation("audit.unverified"));
        });
        return foot;
    }

    static Sign signOf(Happened entry) {
        if (entry.ground().isPresent()) return Sign.LAW;
        var type = entry.type();
        if (type.startsWith("Step")) return Sign.TICK;
        if (type.contains("Seen")) return Sign.EYE;
        if (type.contains("Wage") || type.contains("Paid") || type.contains("Employment")) return Sign.MONEY;
        if (type.contains("Consent")) return Sign.SHIELD;
        if (type.contains("Note") || type.contains("Comment") || type.contains("Mentioned")) return Sign.NOTE;
        if (type.contains("Review") || type.contains("Function")) return Sign.PROGRESS;
        if (type.contains("Agreement") || type.contains("Brief") || type.contains("Attachment")) return Sign.DOCUMENT;
        return Sign.COURSE;
    }
}
