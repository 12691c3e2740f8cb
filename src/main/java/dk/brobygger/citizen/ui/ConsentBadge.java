package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.citizen.ConsentFacts;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.identity.Role;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CourseBadge;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** »Samtykke gælder til 18. dec.«, for those who work with it. */
@org.springframework.stereotype.Component
class ConsentBadge implements CourseBadge {

    private final OfThisRequest read;
    private final CurrentUser user;

    ConsentBadge(OfThisRequest read, CurrentUser user) {
        this.read = read;
        this.user = user;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Optional<Component> badge(String caseId) {
        if (!user.has(Role.JOBKONSULENT) && !user.has(Role.SAGSBEHANDLER) && !user.has(Role.LEDER))
            return Optional.empty();
        return read.consents(CaseId.parse(caseId)).stream()
                .filter(consent -> !consent.inForce().isEmpty())
                .map(ConsentFacts::validUntil)
                .max(Comparator.naturalOrder())
                .map(ConsentBadge::badge);
    }

    private static Component badge(LocalDate until) {
        return Status.badge(Status.DONE.sign(), Tone.SUCCESS, translate("citizen.badge.consent", DateWords.day(until)));
    }
}
