package dk.brobygger.establishment;

import dk.brobygger.establishment.AgreementFacts.HoursStep;
import dk.brobygger.establishment.EstablishmentRejection.Reason;
import dk.brobygger.identity.UserId;
import dk.brobygger.register.PNumber;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The agreement as it stands: its terms, and who has said yes to them. Terms that are written anew have a new number,
 * and nobody has confirmed them.
 */
@Embeddable
class Agreement {

    /** Where the work is; known from the match before there are terms. */
    @Embedded
    @AttributeOverride(name = "digits", column = @Column(name = "p_number"))
    private PNumber unit;

    private int termsNumber;
    private String purposes = "";
    private @Nullable String purposeText;

    @Convert(converter = AsJson.Functions.class)
    private List<WorkFunction> functions = List.of();

    private @Nullable LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private @Nullable String urgentReason;
    private int weeks;
    private @Nullable BigDecimal weeklyHours;

    @Convert(converter = AsJson.HoursPlan.class)
    private List<HoursStep> hoursPlan = List.of();

    private @Nullable String workingTimes;
    private @Nullable String mentor;
    private @Nullable String mentorPhone;
    private boolean wagesExpected;
    private @Nullable String wagesText;
    private @Nullable String whatToChange;

    @ElementCollection
    @CollectionTable(name = "establishment_confirmation", joinColumns = @JoinColumn(name = "establishment_id"))
    private List<Confirmation> confirmations = new ArrayList<>();

    protected Agreement() {}

    Agreement(PNumber unit) {
        this.unit = unit;
    }

    /**
     * @param earliest so many working days from today that a placement takes to prepare: before it only what is urgent
     * @param last the last day of the weeks
     * @throws EstablishmentRejection if purpose or function is missing, or it begins too soon
     */
    void write(Terms terms, LocalDate today, LocalDate earliest, LocalDate last) {
        if (terms.purposes().isEmpty()) throw new EstablishmentRejection(Reason.PURPOSE_MISSING).at("purposes");
        if (terms.functions().isEmpty()) throw new EstablishmentRejection(Reason.FUNCTION_MISSING).at("functions");
        if (terms.firstDay().isBefore(today))
            throw new EstablishmentRejection(Reason.STARTS_IN_THE_PAST).at("firstDay");
        if (terms.urgentReason() == null && terms.firstDay().isBefore(earliest))
            throw new EstablishmentRejection(Reason.LEAD_TIME, earliest).at("firstDay");
        if (terms.hoursPlan().stream().anyMatch(step -> step.fromWeek() > terms.weeks()))
            throw new EstablishmentRejection(Reason.HOURS_MUST_RISE_LATER, terms.weeks()).at("hoursPlan");
        termsNumber++;
        unit = terms.unit();
        purposes = String.join(",", new TreeSet<>(terms.purposes()));
        purposeText = terms.purposeText();
        functions = List.copyOf(terms.functions());
        firstDay = terms.firstDay();
        lastDay = last;
        urgentReason = terms.urgentReason();
        weeks = terms.weeks();
        weeklyHours = terms.weeklyHours();
        hoursPlan = List.copyOf(terms.hoursPlan());
        workingTimes = terms.workingTimes();
        mentor = terms.mentor();
        mentorPhone = terms.mentorPhone();
        wagesExpected = terms.wagesExpected();
        wagesText = terms.wagesText();
        whatToChange = null;
    }

    /** @throws EstablishmentRejection if staff answer for a party without saying why */
    void confirm(Party party, Confirmation.Answer answer, UserId by, LocalDate today, Instant now) {
        if (answer.givenOn().isAfter(today)) throw new EstablishmentRejection(Reason.IN_THE_FUTURE).at("givenOn");
        if (answer.onBehalf()
                && (answer.onBehalfReason() == null || answer.onBehalfReason().isBlank()))
            throw new EstablishmentRejection(Reason.ON_BEHALF_NEEDS_REASON).at("onBehalfReason");
        confirmations.add(new Confirmation(party, termsNumber, answer, by, now));
    }

    void mustChange(@Nullable String wanted) {
        whatToChange = wanted;
    }

    /** Whether every party has said yes to the terms as they are now. */
    boolean isConfirmedByAll() {
        return Arrays.stream(Party.values())
                .allMatch(
                        party -> answerOf(party).map(Confirmation::isConfirmed).orElse(false));
    }

    /** The latest answer of each party to the terms as they are now. */
    List<Confirmation> answers() {
        return Arrays.stream(Party.values())
                .map(this::answerOf)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Confirmation> answerOf(Party party) {
        return confirmations.stream()
                .filter(answer -> answer.party() == party && answer.isOf(termsNumber))
                .reduce((earlier, later) -> later);
    }

    /** Empty before they are written. */
    Optional<Terms> terms() {
        if (termsNumber == 0 || firstDay == null || weeklyHours == null) return Optional.empty();
        return Optional.of(new Terms(
                new TreeSet<>(List.of(purposes.split(","))),
                orEmpty(purposeText),
                unit,
                functions,
                firstDay,
                urgentReason,
                weeks,
                weeklyHours,
                hoursPlan,
                orEmpty(workingTimes),
                orEmpty(mentor),
                mentorPhone,
                wagesExpected,
                wagesText));
    }

    PNumber unit() {
        return unit;
    }

    int termsNumber() {
        return termsNumber;
    }

    boolean expectsWages() {
        return wagesExpected;
    }

    @Nullable
    LocalDate firstDay() {
        return firstDay;
    }

    @Nullable
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    String whatToChange() {
        return whatToChange;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
