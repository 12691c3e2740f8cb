package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.ContactFacts;
import dk.brobygger.company.ContactLevel;
import dk.brobygger.slots.CaseFact;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Kontakt: who at the company answers for it, with the number to ring. */
@Component
class ContactFact implements CaseFact {

    private static final Set<ContactLevel> ANSWER =
            EnumSet.of(ContactLevel.DIRECTOR, ContactLevel.HR, ContactLevel.FOREMAN);

    private final CaseDesk cases;
    private final CompanyDesk companies;

    ContactFact(CaseDesk cases, CompanyDesk companies) {
        this.cases = cases;
        this.companies = companies;
    }

    @Override
    public int order() {
        return 140;
    }

    @Override
    public String term() {
        return translate("company.fact.contact");
    }

    @Override
    public String detail(String caseId) {
        var company = cases.card(CaseId.parse(caseId)).companyId();
        if (company == null) return "";
        var people = companies.contacts(new CompanyId(company));
        return people.stream()
                .filter(person -> ANSWER.contains(person.level()))
                .findFirst()
                .or(() -> people.stream().findFirst())
                .map(ContactFact::words)
                .orElse("");
    }

    private static String words(ContactFacts person) {
        return Stream.of(person.name(), person.jobTitle(), person.phone())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }
}
