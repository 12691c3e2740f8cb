package dk.brobygger.partnership.process;

import dk.brobygger.company.CompanyFacts;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.partnership.PartnershipFacts;
import dk.brobygger.partnership.YearFacts;
import dk.brobygger.place.PromisedPlace;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in the reader's language what the forms of a partnership show. */
@Component
class PartnershipWords {

    private final MessageSource messages;

    PartnershipWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... args) {
        return messages.getMessage(key, args, key, locale());
    }

    String word(String kind, Object code) {
        return messages.getMessage("partnership." + kind + "." + code, null, code.toString(), locale());
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d. MMM yyyy", locale()));
    }

    String agreement(PartnershipFacts facts) {
        return say(
                "partnership.text.agreement",
                facts.companyName(),
                word("kind", facts.terms().kind()),
                facts.version(),
                day(facts.terms().firstDay()),
                facts.terms().goalCourses(),
                facts.terms().goalJobs(),
                facts.terms().companyContact(),
                facts.terms().municipalContact());
    }

    String answers(PartnershipFacts facts) {
        var terms = facts.terms();
        return List.of(
                        terms.purpose(),
                        terms.companyTasks(),
                        terms.mentorSupport(),
                        terms.reachingUs(),
                        terms.followUp(),
                        terms.economy(),
                        terms.progression(),
                        terms.afterwards())
                .stream()
                .map(answer -> "1. " + answer)
                .collect(Collectors.joining("\n"));
    }

    String places(List<PromisedPlace> places) {
        if (places.isEmpty()) return say("partnership.text.noPlaces");
        return places.stream()
                .map(place -> "- "
                        + say(
                                "partnership.text.place",
                                place.function(),
                                place.total(),
                                place.hoursFrom().stripTrailingZeros().toPlainString(),
                                place.hoursTo().stripTrailingZeros().toPlainString()))
                .collect(Collectors.joining("\n"));
    }

    String approvalReason(PartnershipFacts facts) {
        return say(
                facts.terms().moneyInvolved() ? "partnership.text.approveMoney" : "partnership.text.approveCentre",
                facts.terms().amount() == null ? 0 : facts.terms().amount());
    }

    @Nullable
    String deviations(YearFacts year) {
        return year.deviations() == 0 ? null : say("partnership.text.deviations", year.deviations());
    }

    static List<Map<String, String>> options(CompanyFacts company) {
        return company.units().stream()
                .map(unit -> Map.of("value", unit.pNumber().digits(), "label", label(unit)))
                .toList();
    }

    static String label(UnitFacts unit) {
        return Stream.of(unit.street(), unit.city(), "P-nr. " + unit.pNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
