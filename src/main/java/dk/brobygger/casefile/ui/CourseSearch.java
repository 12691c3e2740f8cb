package dk.brobygger.casefile.ui;

import dk.brobygger.casefile.CaseDesk;
import dk.brobygger.casefile.CaseFilter;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.SearchSource;
import dk.brobygger.slots.Ways;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lets the frame's search find courses by number, candidate and company. */
@Component
class CourseSearch implements SearchSource {

    private final CaseDesk cases;

    CourseSearch(CaseDesk cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Hit> find(String words, int most) {
        return cases.visibleCases(new CaseFilter(null, null, false, null, null, words, most)).stream()
                .map(card -> new Hit(
                        Sign.COURSE,
                        Stream.of(card.candidateName(), card.companyName())
                                .filter(Objects::nonNull)
                                .collect(Collectors.joining(", ")),
                        card.number(),
                        Ways.course(card.id())))
                .toList();
    }
}
