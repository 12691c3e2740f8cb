package dk.brobygger.citizen.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import dk.brobygger.citizen.CandidateSight;
import dk.brobygger.identity.UserId;
import dk.brobygger.look.Card;
import dk.brobygger.look.DateWords;
import dk.brobygger.look.PlainTable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;

/** Who has seen the candidate lately; and why, where somebody had to say it. */
class SightsCard extends Card {

    private static final int SHOWN = 10;

    SightsCard(List<CandidateSight> sights, Function<UserId, String> nameOf, Clock clock) {
        super(translate("citizen.sights"));
        var latest = sights.stream().limit(SHOWN).toList();
        var withReasons = latest.stream().anyMatch(sight -> sight.reason().isPresent());
        var when = translate("citizen.sight.when");
        var who = translate("citizen.sight.who");
        var table = withReasons ? new PlainTable(when, who, translate("citizen.sight.why")) : new PlainTable(when, who);
        var names = new HashMap<UserId, String>();
        for (var sight : latest) {
            var at = DateWords.moment(LocalDateTime.ofInstant(sight.at(), clock.getZone()));
            var name = names.computeIfAbsent(sight.by(), nameOf);
            if (withReasons) table.row(at, name, sight.reason().orElse(""));
            else table.row(at, name);
        }
        add(table);
    }
}
