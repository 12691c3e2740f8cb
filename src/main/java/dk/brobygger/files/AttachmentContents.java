package dk.brobygger.files;

import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The bytes of the files, apart from all that lists read. */
@Component
class AttachmentContents {

    private final JdbcTemplate jdbc;

    AttachmentContents(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void keep(UUID id, byte[] content) {
        jdbc.update("insert into case_attachment_content (id, content) values (?, ?)", row -> {
            row.setObject(1, id);
            row.setBytes(2, content);
        });
    }

    byte[] of(UUID id) {
        return jdbc.query(
                        "select content from case_attachment_content where id = ?",
                        (row, number) -> row.getBytes(1),
                        id)
                .get(0);
    }

    void forget(UUID id) {
        jdbc.update("delete from case_attachment_content where id = ?", id);
    }
}
