package dk.brobygger.files;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What may be put on a case.
 *
 * @param maxSize of one file; the server's own limit of an upload must not be less
 * @param maxPerCase files of one case
 */
@ConfigurationProperties("brobygger.attachments")
record AttachmentSettings(
        @DefaultValue("10MB") DataSize maxSize,
        @DefaultValue("200") int maxPerCase,

        @DefaultValue({"pdf", "png", "jpeg", "docx", "xlsx", "odt", "text"})
        Set<FileKind> kinds) {}
