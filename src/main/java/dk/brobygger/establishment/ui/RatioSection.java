package dk.brobygger.establishment.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dk.brobygger.company.CompanyId;
import dk.brobygger.establishment.CarouselDesk;
import dk.brobygger.establishment.CarouselStatus;
import dk.brobygger.establishment.RatioDesk;
import dk.brobygger.establishment.RatioStatus;
import dk.brobygger.look.Card;
import dk.brobygger.look.Notice;
import dk.brobygger.look.PlainTable;
import dk.brobygger.look.RatioBar;
import dk.brobygger.look.Sign;
import dk.brobygger.look.Status;
import dk.brobygger.look.Tone;
import dk.brobygger.slots.CompanySection;
import java.math.BigDecimal;

/** Rimelighedskrav pr. P-enhed, on the company page: how full each unit is, and what that means. */
@org.springframework.stereotype.Component
class RatioSection implements CompanySection {

    private final RatioDesk desk;
    private final CarouselDesk carousel;

    RatioSection(RatioDesk desk, CarouselDesk carousel) {
        this.desk = desk;
        this.carousel = carousel;
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public Component section(String companyId) {
        var card = new Card(translate("establishment.ratio"));
        card.beside(new Span(translate("establishment.ratio.basis")));
        var ratios = desk.ratios(CompanyId.parse(companyId));
        if (ratios.isEmpty()) {
            card.add(translate("establishment.ratio.noUnit"));
            return card;
        }
        var table = new PlainTable(
                translate("establishment.ratio.unit"),
                ">" + translate("establishment.ratio.ordinary"),
                translate("establishment.ratio.used"),
                translate("establishment.ratio.status"),
                translate("establishment.ratio.meaning"));
        ratios.forEach(ratio ->
                table.row(unit(ratio), number(ratio.ordinaryFte()), bar(ratio), status(ratio), meaning(ratio)));
        card.add(table);
        carousel.alarms(CompanyId.parse(companyId)).forEach(unit -> card.add(alarm(unit)));
        return card;
    }

    private static Component unit(RatioStatus ratio) {
        return new Div(
                new Div(ratio.unitName()),
                new Div(translate("establishment.ratio.pNumber", ratio.unit().digits())));
    }

    /** Praktikkarrusel: many have been there, and nobody was hired. */
    private static Component alarm(CarouselStatus unit) {
        return new Notice(
                Sign.INFO,
                Tone.WARNING,
                translate("establishment.carousel"),
                translate("establishment.carousel.alarm", unit.unitName(), unit.placements(), unit.months()));
    }

    private static Component bar(RatioStatus ratio) {
        var most = Math.max(1, ratio.maxSupported());
        return new RatioBar(
                ratio.supportedFte().doubleValue() / most,
                translate("establishment.ratio.of", number(ratio.supportedFte()), String.valueOf(ratio.maxSupported())),
                !ratio.room());
    }

    private static Component status(RatioStatus ratio) {
        return ratio.room() ? Status.DONE.label(translate("establishment.ratio.met")) : Status.FULL.label();
    }

    private static String meaning(RatioStatus ratio) {
        var words = ratio.room()
                ? translate(
                        "establishment.ratio.room",
                        number(new BigDecimal(ratio.maxSupported()).subtract(ratio.supportedFte())))
                : translate("establishment.ratio.full", ratio.persons());
        return ratio.verified() ? words : words + " " + translate("law.certainty." + ratio.certainty());
    }

    private static String number(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
