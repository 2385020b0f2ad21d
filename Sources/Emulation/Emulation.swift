// Emulation
