package nl.ruimbaan.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.WritableRaster;

/** A picture in the colours of the web; what one could see through lies on white. */
final class Flat {

    /** Rows at a time: drawing some kinds of pictures takes a copy of what is drawn. Even, so that halves meet. */
    private static final int STRIP = 256;

    private Flat() {}

    /** One that is at least twice as large as what is kept comes out half as large, each pixel made of four. */
    static BufferedImage of(BufferedImage picture, PhotoSize kept) {
        int part = Math.max(picture.getWidth(), picture.getHeight()) >= 2 * kept.longest()
                        && Math.min(picture.getWidth(), picture.getHeight()) >= 2
                ? 2
                : 1;
        BufferedImage seen = greyAsItIs(picture);
        int width = seen.getWidth() / part;
        int height = seen.getHeight() / part;
        var flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = flat.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        try {
            for (int row = 0; row < height * part; row += STRIP) {
                int rows = Math.min(STRIP, height * part - row);
                BufferedImage strip = seen.getSubimage(0, row, width * part, rows);
                brush.drawImage(strip, 0, row / part, width, rows / part, Color.WHITE, null);
            }
        } finally {
            brush.dispose();
        }
        return flat;
    }

    /**
     * Java takes greys for light as it is measured, and draws them lighter than they are; a PNG means them as they are seen. So
     * each grey is read as the red, green and blue of the very same value, without a copy.
     */
    private static BufferedImage greyAsItIs(BufferedImage picture) {
        ColorModel colours = picture.getColorModel();
        if (!(colours instanceof ComponentColorModel) || colours.getColorSpace().getType() != ColorSpace.TYPE_GRAY) {
            return picture;
        }
        boolean clear = colours.hasAlpha();
        WritableRaster greys = picture.getRaster();
        WritableRaster thrice = greys.createWritableChild(
                0,
                0,
                picture.getWidth(),
                picture.getHeight(),
                0,
                0,
                clear ? new int[] {0, 0, 0, 1} : new int[] {0, 0, 0});
        var rgb = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                clear,
                colours.isAlphaPremultiplied(),
                clear ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                greys.getTransferType());
        return new BufferedImage(rgb, thrice, colours.isAlphaPremultiplied(), null);
    }
}
