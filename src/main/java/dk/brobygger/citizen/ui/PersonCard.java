package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import dk.brobygger.citizen.CandidatePage;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.Facts;
import dk.brobygger.look.Page;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who it is and how to reach them; the number stays masked. */
class PersonCard extends Card {

    PersonCard(CandidatePage page, Clock clock) {
        super(translate("citizen.facts"));
        var facts = Facts.list()
                .with(translate("citizen.field.cpr"), page.maskedCpr())
                .with(translate("citizen.bornOn"), DateWords.dayAndYear(page.bornOn()))
                .with(translate("citizen.address"), address(page));
        if (page.phone() != null) facts.with(translate("citizen.field.phone"), phone(page.phone()));
        if (page.email() != null) facts.with(translate("citizen.field.email"), mail(page.email()));
        facts.with(
                translate("citizen.registered"),
                DateWords.dayAndYear(LocalDate.ofInstant(page.registeredAt(), clock.getZone())));
        var logged = new Paragraph(translate("citizen.logged"));
        logged.addClassNames("bb-muted", "bb-small");
        add(Page.stack(facts, logged));
    }

    private static String address(CandidatePage page) {
        var town = joined(" ", page.postalCode(), page.city());
        return joined(", ", page.street(), town);
    }

    private static Anchor phone(String number) {
        return new Anchor("tel:" + number.replaceAll("[^+0-9]", ""), inPairs(number));
    }

    /** A Danish number as one says it. */
    static String inPairs(String number) {
        var digits = number.replaceFirst("^\\+45", "").replace(" ", "");
        if (!digits.matches("\\d{8}")) return number;
        return (number.startsWith("+45") ? "+45 " : "") + digits.replaceAll("(..)(..)(..)(..)", "$1 $2 $3 $4");
    }

    private static Anchor mail(String address) {
        return new Anchor("mailto:" + address.replaceAll("[^A-Za-z0-9@._+-]", ""), address);
    }

    private static String joined(String by, String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(by));
    }
}
