package nl.ruimbaan.push;

import com.zerodeplibs.webpush.VAPIDKeyPair;
import com.zerodeplibs.webpush.VAPIDKeyPairs;
import com.zerodeplibs.webpush.key.PrivateKeySources;
import com.zerodeplibs.webpush.key.PublicKeySources;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import nl.ruimbaan.base.Secret;

/**
 * By which the makers of browsers know that a message is the portal's (RFC 8292).
 *
 * @param publicKey as browsers take it
 */
record PushKeys(String publicKey, Secret privateKey) {

    static PushKeys make() {
        try {
            KeyPairGenerator maker = KeyPairGenerator.getInstance("EC");
            maker.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair made = maker.generateKeyPair();
            VAPIDKeyPair pair = VAPIDKeyPairs.of(
                    PrivateKeySources.ofECPrivateKey((ECPrivateKey) made.getPrivate()),
                    PublicKeySources.ofECPublicKey((ECPublicKey) made.getPublic()));
            return new PushKeys(
                    pair.extractPublicKeyInUncompressedFormAsString(),
                    new Secret(
                            Base64.getEncoder().encodeToString(made.getPrivate().getEncoded())));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    VAPIDKeyPair pair() {
        return VAPIDKeyPairs.of(
                PrivateKeySources.ofPKCS8Bytes(Base64.getDecoder().decode(privateKey.value())),
                PublicKeySources.ofUncompressedBytes(Base64.getUrlDecoder().decode(publicKey)));
    }
}
