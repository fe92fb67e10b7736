package org.ddsmigrate.proof;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** Values of {@code numeric}, whose modifier says how many digits there are and where the point stands. */
final class NumericSamples {
    private static final int USUAL = 12;

    private NumericSamples() {}

    static List<Sample> of(List<Integer> modifiers) {
        if (modifiers.isEmpty()) {
            String large = "123456789012345678901234567890.123456789";
            return Sample.of(multiples(BigDecimal.ONE, USUAL), large, "-" + large, "0");
        }
        int precision = modifiers.get(0);
        int scale = modifiers.size() > 1 ? modifiers.get(1) : 0;
        boolean holdsOne = scale >= 0 && precision > scale;
        BigDecimal unit = holdsOne ? BigDecimal.ONE : new BigDecimal(BigInteger.ONE, scale);
        int most = (holdsOne && precision - scale == 1) || precision == 1 ? 9 : USUAL;
        String largest = new BigDecimal(BigInteger.TEN.pow(precision).subtract(BigInteger.ONE), scale).toPlainString();
        return Sample.of(multiples(unit, most), largest, "-" + largest, "0");
    }

    private static List<String> multiples(BigDecimal unit, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> unit.multiply(BigDecimal.valueOf(i)).toPlainString())
                .toList();
    }
}
