package dk.brobygger.wage.process;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.step.FormWords;
import dk.brobygger.step.Option;
import dk.brobygger.wage.Terms;
import dk.brobygger.wage.WageDesk;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says terms, hours and wages as the forms of a negotiation and an employment show them. */
@Component
class WageWords {

    private static final String UNKNOWN = "wage.unknown";

    private final WageDesk wages;
    private final FormWords words;

    WageWords(WageDesk wages, FormWords words) {
        this.wages = wages;
        this.words = words;
    }

    /** The work functions of the course, to choose among. */
    List<Option> functions(CaseId caseId) {
        return Option.of(wages.functions(caseId));
    }

    String terms(@Nullable Terms terms) {
        return terms == null
                ? words.say(UNKNOWN)
                : words.say(
                        "wage.terms",
                        words.say("wage.kind." + terms.kind()),
                        words.number(terms.weeklyHours()),
                        words.number(terms.hourlyWage()));
    }

    String hours(@Nullable BigDecimal hours) {
        return hours == null ? words.say(UNKNOWN) : words.say("wage.hours", words.number(hours));
    }

    String wage(@Nullable BigDecimal wage) {
        return wage == null ? words.say(UNKNOWN) : words.say("wage.wage", words.number(wage));
    }
}
