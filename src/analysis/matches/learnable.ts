// From where on a network says enough about what makes partners.

/**
 * Ties from which on a model is learned from the network itself. Below, a tenth of the ties, hidden, leaves fewer than
 * some 350 to learn from that can be asked for, against 86 weights and 80 trees.
 */
export const LEARNABLE = 5000;
