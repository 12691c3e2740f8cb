package dk.brobygger.citizen;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor;
import org.springframework.security.crypto.encrypt.AesBytesEncryptor.CipherAlgorithm;
import org.springframework.security.crypto.keygen.KeyGenerators;

/** Encrypts CPR numbers for the database (AES-256-GCM), and makes the one-way sign that they are searched by. */
class CprVault {

    private static final int KEY_BYTES = 32;

    private final AesBytesEncryptor encryptor;
    private final SecretKeySpec searchKey;

    /** @param key 32 bytes; whoever loses it loses every number in the database */
    CprVault(byte[] key) {
        if (key.length != KEY_BYTES) throw new IllegalStateException("The CPR key must be 32 bytes, base64-encoded");
        this.encryptor = new AesBytesEncryptor(
                new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "encrypt"), "AES"),
                KeyGenerators.secureRandom(12),
                CipherAlgorithm.GCM);
        this.searchKey = new SecretKeySpec(hmac(new SecretKeySpec(key, "HmacSHA256"), "search"), "HmacSHA256");
    }

    String seal(Cpr cpr) {
        return Base64.getEncoder().encodeToString(encryptor.encrypt(cpr.digits().getBytes(StandardCharsets.US_ASCII)));
    }

    /** @throws IllegalStateException if it was sealed with another key, or changed since */
    Cpr open(String sealed) {
        return new Cpr(new String(encryptor.decrypt(Base64.getDecoder().decode(sealed)), StandardCharsets.US_ASCII));
    }

    /** The same number gives the same sign; the sign gives nothing back. */
    String sign(Cpr cpr) {
        return HexFormat.of().formatHex(hmac(searchKey, cpr.digits()));
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
