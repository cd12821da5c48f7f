package nl.ruimbaan.push;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One's own phones and computers.
 *
 * @param on whether the portal sends push messages at all
 * @param publicKey by which a browser knows the portal; null while nobody ever switched them on
 */
public record OwnDevicesPage(boolean on, @Nullable String publicKey, List<DeviceLine> devices) {}
