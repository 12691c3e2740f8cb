package dk.brobygger.weeks.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import dk.brobygger.casefile.CaseId;
import dk.brobygger.followup.ContactFacts;
import dk.brobygger.followup.ContactKind;
import dk.brobygger.followup.FollowUpDesk;
import dk.brobygger.identity.CurrentUser;
import dk.brobygger.look.DateWords;
import dk.brobygger.weeks.PlacementPicture;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Flyt en opfølgning: a talk or review that is still to come gets a later day. */
@Component
class MoveFollowUp extends PlacementAction {

    private final Pictures pictures;
    private final FollowUpDesk followUp;
    private final Clock clock;

    MoveFollowUp(Pictures pictures, FollowUpDesk followUp, CurrentUser user, Clock clock) {
        super(pictures, user, 115, "move");
        this.pictures = pictures;
        this.followUp = followUp;
        this.clock = clock;
    }

    @Override
    public boolean offeredFor(String caseId) {
        return super.offeredFor(caseId) && !coming(caseId).isEmpty();
    }

    @Override
    Report report(CaseId caseId) {
        var which = new Select<ContactFacts>();
        which.setLabel(translate("placement.field.which"));
        which.setItems(coming(caseId.toString()));
        which.setItemLabelGenerator(contact -> contact == null
                ? ""
                : translate("placement.field.which.item", contact.title(), DateWords.day(contact.opensOn())));
        which.setWidthFull();
        var day = new DatePicker(translate("placement.field.movedTo"));
        which.addValueChangeListener(
                chosen -> day.setMin(chosen.getValue().opensOn().plusDays(1)));
        return new Report(
                List.of(which, day),
                () -> which.getValue() != null && day.getValue() != null,
                () -> followUp.move(
                        caseId, which.getValue().kind(), which.getValue().week(), day.getValue()));
    }

    private List<ContactFacts> coming(String caseId) {
        var today = LocalDate.now(clock);
        return pictures.of(caseId).map(PlacementPicture::plan).orElse(List.of()).stream()
                .filter(contact -> contact.isPlanned() && contact.kind() != ContactKind.END_WARNING)
                .filter(contact -> contact.opensOn().isAfter(today))
                .toList();
    }
}
