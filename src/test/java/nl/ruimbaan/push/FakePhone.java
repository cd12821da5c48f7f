package nl.ruimbaan.push;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** A browser with keys of its own, that reads what was encrypted for it as RFC 8291 and RFC 8188 say. */
final class FakePhone {

    static final String CHROME = "Mozilla/5.0 (Linux; Android 16; K) AppleWebKit/537.36 (KHTML, like Gecko)"
            + " Chrome/142.0.0.0 Mobile Safari/537.36";

    private static final int POINT = 65;
    private static final int HALF = 32;
    private static final int SALT = 16;
    private static final int TAG_BITS = 128;

    private final String path;
    private final KeyPair keys;
    private final byte[] auth = new byte[SALT];

    FakePhone(String name) {
        path = "/push/" + name;
        new SecureRandom().nextBytes(auth);
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            keys = maker.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    String path() {
        return path;
    }

    /** What it gives the portal. */
    DeviceDraft draft() {
        return at(PushMaker.HERE.origin() + path);
    }

    DeviceDraft at(String endpoint) {
        return new DeviceDraft(endpoint, text(point()), text(auth), CHROME);
    }

    /** What it reads in a message. */
    String reads(PushMaker.Came came) {
        try {
            ByteBuffer body = ByteBuffer.wrap(came.body());
            byte[] salt = next(body, SALT);
            body.getInt();
            byte[] theirs = next(body, body.get());
            byte[] secret =
                    hkdf(auth, agreed(theirs), concat("WebPush: info\0".getBytes(UTF_8), point(), theirs), HALF);
            byte[] key = hkdf(salt, secret, "Content-Encoding: aes128gcm\0".getBytes(UTF_8), SALT);
            byte[] nonce = hkdf(salt, secret, "Content-Encoding: nonce\0".getBytes(UTF_8), 12);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            byte[] plain = cipher.doFinal(next(body, body.remaining()));
            int end = plain.length - 1;
            while (plain[end] == 0) {
                end--;
            }
            return new String(plain, 0, end, UTF_8);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("cannot be read", e);
        }
    }

    private byte[] agreed(byte[] theirs) throws GeneralSecurityException {
        var curve = ((ECPublicKey) keys.getPublic()).getParams();
        var at = new ECPoint(
                new BigInteger(1, Arrays.copyOfRange(theirs, 1, 1 + HALF)),
                new BigInteger(1, Arrays.copyOfRange(theirs, 1 + HALF, POINT)));
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(keys.getPrivate());
        agreement.doPhase(KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(at, curve)), true);
        return agreement.generateSecret();
    }

    private byte[] point() {
        ECPoint at = ((ECPublicKey) keys.getPublic()).getW();
        return concat(new byte[] {4}, half(at.getAffineX()), half(at.getAffineY()));
    }

    private static byte[] half(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] half = new byte[HALF];
        int length = Math.min(bytes.length, HALF);
        System.arraycopy(bytes, bytes.length - length, half, HALF - length, length);
        return half;
    }

    private static byte[] hkdf(byte[] salt, byte[] secret, byte[] info, int length) throws GeneralSecurityException {
        return Arrays.copyOf(hmac(hmac(salt, secret), concat(info, new byte[] {1})), length);
    }

    private static byte[] hmac(byte[] key, byte[] what) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(what);
    }

    private static byte[] next(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    private static byte[] concat(byte[]... parts) {
        ByteBuffer all = ByteBuffer.allocate(
                Arrays.stream(parts).mapToInt(it -> it.length).sum());
        Arrays.stream(parts).forEach(all::put);
        return all.array();
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
