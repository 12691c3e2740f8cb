package dk.brobygger.company.ui;

import dk.brobygger.company.CompanyDesk;
import dk.brobygger.company.CompanySearch;
import dk.brobygger.look.Sign;
import dk.brobygger.slots.SearchSource;
import dk.brobygger.slots.Ways;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lets the frame's search find companies by name, CVR, P number, town and contact person. */
@Component
class CompanySearchSource implements SearchSource {

    private final CompanyDesk companies;

    CompanySearchSource(CompanyDesk companies) {
        this.companies = companies;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<Hit> find(String words, int most) {
        return companies.find(CompanySearch.of(words), 0, most).stream()
                .map(row -> new Hit(
                        Sign.COMPANY,
                        row.name(),
                        "CVR " + row.cvr() + (row.city() == null ? "" : ", " + row.city()),
                        Ways.company(row.id())))
                .toList();
    }
}
