/** Lines to sign on. */
export function Signature() {
  return (
    <p class="signature">
      <span>Name</span> <span>Role</span> <span>Day</span> <span>Signed</span>
    </p>
  );
}
