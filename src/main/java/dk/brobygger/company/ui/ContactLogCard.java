package dk.brobygger.company.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import dk.brobygger.company.Channel;
import dk.brobygger.company.CompanyId;
import dk.brobygger.company.ContactDesk;
import dk.brobygger.company.LogLine;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Timeline;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** Kontaktlog: what is agreed to come, then what has been talked about, newest first; all consultants share it. */
class ContactLogCard extends Card {

    private final transient Clock clock;
    private final int older;

    ContactLogCard(ContactDesk contacts, CompanyId company, int most, Clock clock) {
        super(translate("company.log"));
        this.clock = clock;
        setId("contact-log");
        var timeline = new Timeline();
        contacts.planned(company).forEach(line -> planned(timeline, line));
        var held = contacts.log(company, most);
        held.forEach(line -> held(timeline, line));
        add(timeline);
        var all = contacts.count(company);
        older = (int) Math.min(Integer.MAX_VALUE, all - held.size());
        if (all == 0) {
            var none = new Span(translate("company.log.none"));
            none.addClassName("bb-muted");
            add(none);
        }
    }

    /** How many contacts it does not show. */
    int older() {
        return older;
    }

    private void planned(Timeline timeline, LogLine line) {
        var at = LocalDateTime.ofInstant(line.at(), clock.getZone());
        var when = line.channel() == Channel.MEETING ? DateWords.moment(at) : DateWords.weekday(at.toLocalDate());
        timeline.with(
                signOf(line.channel()),
                true,
                translate("company.log.planned", translate("company.channel." + line.channel())),
                when,
                line.purpose() == null ? "" : translate("company.log.purpose", line.purpose()),
                Words.joined(line.by(), line.withPerson()));
    }

    private void held(Timeline timeline, LogLine line) {
        var at = LocalDateTime.ofInstant(line.at(), clock.getZone());
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        timeline.with(
                signOf(line.channel()),
                false,
                Words.joined(translate("company.channel." + line.channel()), line.withPerson()),
                DateWords.near(at.toLocalDate(), today) + " " + DateWords.time(at.toLocalTime()),
                line.summary(),
                Words.joinedBy(
                        " ",
                        line.by() + ".",
                        line.nextStepOn() == null
                                ? null
                                : translate("company.log.nextOn", DateWords.day(line.nextStepOn())),
                        line.nextStep() == null ? null : translate("company.log.next", line.nextStep())));
    }

    private static Sign signOf(Channel channel) {
        return switch (channel) {
            case PHONE -> Sign.PHONE;
            case VISIT -> Sign.HOME;
            case MEETING, EVENT -> Sign.MEETING;
            case EMAIL, LETTER -> Sign.MAIL;
        };
    }
}
