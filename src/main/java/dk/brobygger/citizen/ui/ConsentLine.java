package dk.brobygger.citizen.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.citizen.ConsentDesk;
import dk.brobygger.citizen.ConsentFacts;
import dk.brobygger.citizen.ConsentItem;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Status;
import java.util.Set;
import java.util.stream.Collectors;

/** One consent: to whom, what, until when, and the way to take it back. */
class ConsentLine extends Div {

    ConsentLine(ConsentDesk desk, ConsentFacts consent, Runnable changed) {
        addClassName("bb-consent");
        add(new Div(
                new Span(getTranslation("citizen.consent.to", consent.companyName(), consent.recipient())),
                new Span(" "),
                status(consent)));
        if (!consent.inForce().isEmpty()) add(line("citizen.consent.inForce", consent.inForce()));
        if (!consent.withdrawn().isEmpty()) add(line("citizen.consent.withdrawn", consent.withdrawn()));
        add(new Div(new Span(getTranslation(
                "citizen.consent.how",
                consent.purpose(),
                getTranslation("citizen.how." + consent.howGiven()),
                DateWords.dayAndYear(consent.validUntil()),
                consent.textVersion()))));
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

    private Div line(String key, Set<ConsentItem> items) {
        return new Div(new Span(getTranslation(
                key,
                items.stream()
                        .sorted()
                        .map(item -> getTranslation("citizen.item." + item))
                        .collect(Collectors.joining(", ")))));
    }
}
