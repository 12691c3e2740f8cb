package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentFacts;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Status;
import java.util.Set;
import java.util.stream.Collectors;

/** One consent: to whom, what, until when, and the way to take it back. */
class ConsentLine extends Div {

    ConsentLine(ConsentDesk desk, ConsentFacts consent, Runnable changed) {
        addClassName("bb-shared");
        var company = new Span(consent.companyName());
        company.addClassName("bb-strong");
        var head = new Div(company, status(consent));
        head.addClassNames("bb-row", "bb-wrap");
        add(
                head,
                Facts.list()
                        .with(getTranslation("citizen.consent.recipient"), consent.recipient())
                        .with(getTranslation("citizen.consent.inForce"), items(consent.inForce()))
                        .with(getTranslation("citizen.consent.gone"), items(consent.withdrawn()))
                        .with(getTranslation("citizen.consent.purpose"), consent.purpose())
                        .with(
                                getTranslation("citizen.consent.given"),
                                getTranslation(
                                        "citizen.consent.how",
                                        getTranslation("citizen.how." + consent.howGiven()),
                                        DateWords.dayAndYear(consent.validUntil()),
                                        consent.textVersion())));
        if (!consent.inForce().isEmpty()) {
            var withdraw = new Button(
                    getTranslation("citizen.withdraw"), click -> new WithdrawDialog(desk, consent, changed).open());
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(withdraw);
        }
    }

    private Span status(ConsentFacts consent) {
        if (!consent.inForce().isEmpty())
            return Status.DONE.label(getTranslation("citizen.consent.until", DateWords.day(consent.validUntil())));
        return Status.MISSED.label(
                getTranslation(consent.withdrawn().isEmpty() ? "citizen.consent.expired" : "citizen.consent.gone"));
    }

    private String items(Set<ConsentItem> items) {
        return items.stream()
                .sorted()
                .map(item -> getTranslation("citizen.item." + item))
                .collect(Collectors.joining(", "));
    }
}
