package dk.brobygger.law;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ny lov: rules that rulings may rest on have been followed by others, because their last day has passed or because a
 * new version of their table is in use. What was ruled by them stands.
 *
 * @param inForce first day of the rules that follow
 * @param ended ids of the rules that are in force no more, by decision
 */
public record LawChanged(LocalDate inForce, Map<String, Set<String>> ended) {

    public LawChanged {
        ended = Map.copyOf(ended);
    }

    /** The decisions among those that the rulings rest on, where the rule that spoke is in force no more. */
    public List<String> touches(Collection<RulingRecord> rulings) {
        return rulings.stream()
                .filter(ruling ->
                        ended.getOrDefault(ruling.decisionId(), Set.of()).contains(ruling.ruleId()))
                .map(RulingRecord::decisionId)
                .distinct()
                .sorted()
                .toList();
    }
}
