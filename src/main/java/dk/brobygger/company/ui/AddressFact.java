package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.UnitFacts;
import dk.brobygger.slots.CaseFact;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Adresse: where the company is, when it is in one place only; of several a match knows which. */
@Component
class AddressFact implements CaseFact {

    private final CaseDesk cases;
    private final CompanyDesk companies;

    AddressFact(CaseDesk cases, CompanyDesk companies) {
        this.cases = cases;
        this.companies = companies;
    }

    @Override
    public int order() {
        return 130;
    }

    @Override
    public String term() {
        return translate("company.fact.address");
    }

    @Override
    public String detail(String caseId) {
        var company = cases.card(CaseId.parse(caseId)).companyId();
        if (company == null) return "";
        var units = companies.company(new CompanyId(company)).units();
        return units.size() == 1 ? words(units.get(0)) : "";
    }

    private static String words(UnitFacts unit) {
        var town = Stream.of(unit.postalCode(), unit.city())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return Stream.of(unit.street(), town)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
