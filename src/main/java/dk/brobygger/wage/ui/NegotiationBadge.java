package dk.brobygger.wage.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CourseBadge;
import java.util.Optional;
import java.util.Set;

/** »Rengøring: lønforhandling startet«, for as long as it runs. */
@org.springframework.stereotype.Component
class NegotiationBadge implements CourseBadge {

    private static final Set<String> RUNNING = Set.of("OPEN", "OFFERED", "ACCEPTED");

    private final WagePages pages;

    NegotiationBadge(WagePages pages) {
        this.pages = pages;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public Optional<Component> badge(String caseId) {
        return pages.of(caseId).negotiations().stream()
                .filter(negotiation -> RUNNING.contains(negotiation.status()))
                .findFirst()
                .map(negotiation -> Status.badge(
                        Sign.MONEY,
                        Tone.SUCCESS,
                        negotiation.functions().isEmpty()
                                ? translate("wage.badge.running")
                                : translate("wage.badge.runningAbout", String.join(", ", negotiation.functions()))));
    }
}
