package dk.brobygger.citizen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Where the key to the CPR numbers comes from: the environment (BROBYGGER_CPR_KEY, 32 bytes in base64). With a database
 * in a file of our own one is made beside it, so that a first run needs no settings; any other database demands one.
 */
@Configuration
class CprKey {

    private static final Logger LOG = LoggerFactory.getLogger(CprKey.class);
    private static final Pattern H2_FILE = Pattern.compile("jdbc:h2:(?:file:)?([^;]+).*");

    @Bean
    CprVault cprVault(
            @Value("${BROBYGGER_CPR_KEY:${brobygger.cpr-key:}}") String key,
            @Value("${spring.datasource.url}") String database) {
        if (!key.isBlank()) return new CprVault(Base64.getDecoder().decode(key.strip()));
        if (database.startsWith("jdbc:h2:mem:")) return new CprVault(random());
        var file = H2_FILE.matcher(database);
        if (!file.matches())
            throw new IllegalStateException("Set BROBYGGER_CPR_KEY to 32 random bytes in base64"
                    + " (openssl rand -base64 32): CPR numbers are stored encrypted with it");
        return new CprVault(beside(Path.of(file.group(1) + ".cpr-key")));
    }

    private static byte[] beside(Path file) {
        try {
            if (!Files.exists(file)) {
                if (file.getParent() != null) Files.createDirectories(file.getParent());
                try {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                } catch (UnsupportedOperationException noPosix) {
                    Files.createFile(file);
                }
                Files.writeString(file, Base64.getEncoder().encodeToString(random()), StandardOpenOption.WRITE);
                LOG.info("Made a key for CPR numbers in {}", file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static byte[] random() {
        var bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
