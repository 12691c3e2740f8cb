package dk.brobygger.weeks.process;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.casefile.NoteDesk;
import dk.brobygger.law.Ruling;
import dk.brobygger.law.RulingRecord;
import dk.brobygger.placement.PlacementDesk;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms of a placement say of it above their fields, and what its notes read like. */
@Component
class PlacementWords {

    private final PlacementDesk placements;
    private final CaseDesk cases;
    private final NoteDesk notes;
    private final MessageSource texts;
    private final Clock clock;

    PlacementWords(PlacementDesk placements, CaseDesk cases, NoteDesk notes, MessageSource texts, Clock clock) {
        this.placements = placements;
        this.cases = cases;
        this.notes = notes;
        this.texts = texts;
        this.clock = clock;
    }

    /** Who, where and how far: what every form of a placement shows. */
    Map<String, Object> about(CaseId caseId) {
        var card = cases.card(caseId);
        var facts = placements.placement(caseId);
        var shown = new HashMap<String, Object>();
        shown.put("candidateName", card.candidateName() == null ? "" : card.candidateName());
        shown.put("companyName", card.companyName() == null ? "" : card.companyName());
        shown.put("week", Math.max(1, facts.currentWeek()));
        shown.put("weeks", facts.weeks());
        shown.put(
                "situation",
                text(
                        "placement.situation",
                        day(facts.firstDay()),
                        day(facts.lastDay()),
                        hours(facts.weeklyHours()),
                        placements.mentor(caseId)));
        return shown;
    }

    Map<String, Object> about(CaseId caseId, Map<String, Object> more) {
        var shown = about(caseId);
        shown.putAll(more);
        return shown;
    }

    /** As ISO text, which is what a date field starts with. */
    String today() {
        return LocalDate.now(clock).toString();
    }

    String text(String key, Object... args) {
        return texts.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.forLanguageTag("da")));
    }

    String hours(BigDecimal hours) {
        return hours.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** What a rule said, what it rests on, and its mark where it is not confirmed. */
    String law(Ruling ruling) {
        return law(ruling.reasonKey(), ruling.paragraph(), ruling.verified());
    }

    String law(@Nullable RulingRecord ruling) {
        return ruling == null ? "" : law(ruling.reasonKey(), ruling.paragraph(), ruling.verified());
    }

    private String law(String reasonKey, String paragraph, boolean verified) {
        var said = texts.getMessage(reasonKey, null, "", LocaleContextHolder.getLocale()) + " (" + paragraph + ")";
        return verified ? said : said + " " + text("placement.law.unverified");
    }

    /** A note of what was said, under a heading; nothing when there is nothing to say. */
    void note(CaseId caseId, String headingKey, @Nullable String... words) {
        var said = Arrays.stream(words)
                .filter(word -> word != null && !word.isBlank())
                .map(String::strip)
                .toList();
        if (said.isEmpty()) return;
        notes.write(
                caseId,
                texts.getMessage(headingKey, null, Locale.forLanguageTag("da")) + ": " + String.join(" · ", said));
    }
}
