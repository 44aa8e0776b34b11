package org.victimcare.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The key pair of a local issuer: made once, kept in a file that only its owner can read. */
public final class SigningKey {

    private static final String HEAD = "-----BEGIN PRIVATE KEY-----";
    private static final String FOOT = "-----END PRIVATE KEY-----";

    private SigningKey() {}

    /** The pair kept in the directory, or a new one that is kept there from now on. */
    public static KeyPair keptIn(Path directory) {
        var file = directory.resolve("issuer-key.pem");
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                write(file, fresh());
            }
            return read(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a signing key in " + directory, e);
        }
    }

    /** A pair that nobody has seen before. */
    public static KeyPair fresh() {
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java cannot make RSA keys", e);
        }
    }

    private static void write(Path file, KeyPair pair) throws IOException {
        var directory = Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(directory, "issuer-key", ".draft", ownerOnly);
        var text = Base64.getMimeEncoder().encodeToString(pair.getPrivate().getEncoded());
        Files.writeString(draft, HEAD + "\n" + text + "\n" + FOOT + "\n");
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static KeyPair read(String pem) {
        try {
            var text = pem.replace(HEAD, "").replace(FOOT, "");
            var factory = KeyFactory.getInstance("RSA");
            var secret = (RSAPrivateCrtKey) factory.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(text)));
            var open = factory.generatePublic(new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent()));
            return new KeyPair(open, secret);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The kept signing key cannot be read", e);
        }
    }
}
