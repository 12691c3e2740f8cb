package dk.brobygger.comments;

import static org.assertj.core.api.Assertions.assertThat;

import dk.brobygger.identity.UserId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whom a comment turns to. */
class MentionsTest {

    @Test
    void a_comment_turns_to_those_whose_names_stand_after_an_at() {
        assertThat(Mentions.in("@anna og @bo.hansen, se her. Tak @carl."))
                .containsExactly(new UserId("anna"), new UserId("bo.hansen"), new UserId("carl"));
        assertThat(Mentions.in("Skriv til anna@kommune.dk eller @@ eller @ ingen"))
                .isEmpty();
        assertThat(Mentions.in("@anna @anna")).hasSize(1);
    }

    @Test
    void what_was_said_is_cut_where_it_turns_to_those_who_were_told() {
        assertThat(Mentions.cut("Hej @bo, og @carl.", List.of(new UserId("bo"))))
                .containsExactly(
                        new CaseComment.Piece("Hej ", Optional.empty()),
                        new CaseComment.Piece("@bo", Optional.of(new UserId("bo"))),
                        new CaseComment.Piece(", og @carl.", Optional.empty()));
        assertThat(Mentions.cut("@bo", List.of(new UserId("bo")))).hasSize(1);
    }
}
