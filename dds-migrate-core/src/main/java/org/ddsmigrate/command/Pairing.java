package org.ddsmigrate.command;

import java.util.Arrays;

/**
 * Pairs the rows of a table of scores with its columns so that the sum of the scores is the largest possible: several
 * renames at once are guessed as a whole (the Hungarian method).
 */
final class Pairing {
    private static final int NOBODY = -1;

    private Pairing() {}

    /** For each row, the column that it is paired with, or -1 where there are more rows than columns. */
    static int[] best(double[][] scores) {
        int rows = scores.length;
        int columns = rows == 0 ? 0 : scores[0].length;
        int size = Math.max(rows, columns);
        int[] rowOf = new int[size + 1];
        double[] rowPrice = new double[size + 1];
        double[] columnPrice = new double[size + 1];
        for (int row = 1; row <= size; row++) {
            augment(row, scores, rowOf, rowPrice, columnPrice);
        }
        int[] pairs = new int[rows];
        Arrays.fill(pairs, NOBODY);
        for (int column = 1; column <= columns; column++) {
            if (rowOf[column] <= rows) {
                pairs[rowOf[column] - 1] = column - 1;
            }
        }
        return pairs;
    }

    /** Finds the cheapest way to seat one more row, moving others along. Row and column 0 stand for nobody. */
    private static void augment(int row, double[][] scores, int[] rowOf, double[] rowPrice, double[] columnPrice) {
        int size = rowOf.length - 1;
        double[] least = new double[size + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        int[] cameFrom = new int[size + 1];
        boolean[] seen = new boolean[size + 1];
        rowOf[0] = row;
        int column = 0;
        do {
            seen[column] = true;
            int here = rowOf[column];
            double step = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int j = 1; j <= size; j++) {
                if (!seen[j]) {
                    double cost = cost(scores, here, j) - rowPrice[here] - columnPrice[j];
                    if (cost < least[j]) {
                        least[j] = cost;
                        cameFrom[j] = column;
                    }
                    if (least[j] < step) {
                        step = least[j];
                        next = j;
                    }
                }
            }
            for (int j = 0; j <= size; j++) {
                if (seen[j]) {
                    rowPrice[rowOf[j]] += step;
                    columnPrice[j] -= step;
                } else {
                    least[j] -= step;
                }
            }
            column = next;
        } while (rowOf[column] != 0);
        while (column != 0) {
            rowOf[column] = rowOf[cameFrom[column]];
            column = cameFrom[column];
        }
    }

    private static double cost(double[][] scores, int row, int column) {
        boolean real = row <= scores.length && column <= scores[0].length;
        return real ? -scores[row - 1][column - 1] : 0;
    }
}
