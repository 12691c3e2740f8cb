package dk.brobygger.worklist.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.router.QueryParameters;
import dk.brobygger.look.DanishWords;
import dk.brobygger.views.InboxList;
import dk.brobygger.views.InboxView;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @BeforeEach
    void open() {
        DanishWords.open();
    }

    @AfterEach
    void close() {
        MockVaadin.tearDown();
    }

    @Test
    void an_address_says_no_word_and_still_leads_its_reader_back_to_them() {
        var list = searched("Amina Rahbek");

        var address = SearchWords.address(list);

        assertThat(address)
                .startsWith("view=team&words=")
                .doesNotContain("Amina")
                .doesNotContain("q=");
        assertThat(SearchWords.list(said(address))).isEqualTo(list);
    }

    @Test
    void the_same_words_have_the_same_address() {
        assertThat(SearchWords.address(searched("amina"))).isEqualTo(SearchWords.address(searched("amina")));
    }

    @Test
    void who_is_sent_the_link_sees_the_list_without_the_words() {
        var address = SearchWords.address(searched("amina"));
        MockVaadin.tearDown();
        DanishWords.open();

        assertThat(SearchWords.list(said(address))).isEqualTo(InboxList.MINE.in(InboxView.TEAM));
    }

    @Test
    void a_day_of_searching_remembers_a_bounded_number_of_words() {
        var first = SearchWords.address(searched("nummer 0"));
        for (var i = 1; i <= 100; i++) SearchWords.address(searched("nummer " + i));

        assertThat(SearchWords.list(said(first)).filter().text()).isEmpty();
        var last = SearchWords.address(searched("nummer 100"));
        assertThat(SearchWords.list(said(last)).filter().text()).isEqualTo("nummer 100");
    }

    @Test
    void a_key_that_nobody_made_is_no_fault() {
        assertThat(SearchWords.list(said("view=team&words=%27%3B--"))).isEqualTo(InboxList.MINE.in(InboxView.TEAM));
    }

    private static InboxList searched(String words) {
        var team = InboxList.MINE.in(InboxView.TEAM);
        return team.narrowedBy(team.filter().withText(words));
    }

    private static Map<String, List<String>> said(String address) {
        return QueryParameters.fromString(address).getParameters();
    }
}
