package dk.brobygger.match.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.match.MatchDesk;
import dk.brobygger.match.MatchRejection;
import dk.brobygger.slots.CaseFact;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Arbejdssted: which of the company's several places the match is for. */
@Component
class UnitFact implements CaseFact {

    private final MatchDesk desk;
    private final CompanyDesk companies;

    UnitFact(MatchDesk desk, CompanyDesk companies) {
        this.desk = desk;
        this.companies = companies;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String term() {
        return translate("match.fact.unit");
    }

    @Override
    public String detail(String caseId) {
        try {
            var match = desk.match(CaseId.parse(caseId));
            if (match.company() == null || match.unit() == null) return "";
            var units = companies.company(match.company()).units();
            return units.size() < 2
                    ? ""
                    : units.stream()
                            .filter(unit -> unit.pNumber().equals(match.unit()))
                            .findFirst()
                            .map(UnitFact::words)
                            .orElse("");
        } catch (MatchRejection none) {
            return "";
        }
    }

    private static String words(UnitFacts unit) {
        return Stream.of(unit.name(), unit.street(), unit.city())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
